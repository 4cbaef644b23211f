/** Namespace of the part that keeps the add-in's settings in files which Excel has not given a part of its own kind. */
export const SETTINGS_NAMESPACE = 'urn:tong-hop:add-in-settings:1';
