/** What Office itself answers besides Excel: readiness of the add-in, showing and hiding its pane. */
import { hostClass, HOST, type HostClass, type HostObject } from './object';

export interface PaneState {
  /** Whether the pane is seen. */
  visible: boolean;
  /** Whether the add-in starts with the document from now on. */
  startsWithDocument: boolean;
  onChange: (state: PaneState) => void;
}

/** Microsoft does not publish these classes; they are named as the library asks for them. */
interface AddinInternalService {
  notifyActionHandlerReady(): void;
}
interface AppRuntimeService {
  getAppRuntimeState(): OfficeExtension.ClientResult<string>;
  setAppRuntimeState(state: string): void;
}
interface AppRuntimePersistenceService {
  getAppRuntimeStartState(): OfficeExtension.ClientResult<string>;
  setAppRuntimeStartState(state: string): void;
}

export const SERVICE_CLASSES: Readonly<Record<string, HostClass>> = {
  AddinInternalService: hostClass<AddinInternalService, PaneState>('AddinInternalService', {
    notifyActionHandlerReady: () => undefined,
  }),
  AppRuntimeService: hostClass<AppRuntimeService, PaneState>('AppRuntimeService', {
    getAppRuntimeState: (pane) => (pane.visible ? 'Visible' : 'Background'),
    setAppRuntimeState: (pane, state) => {
      pane.visible = state === 'Visible';
      pane.onChange(pane);
    },
  }),
  AppRuntimePersistenceService: hostClass<AppRuntimePersistenceService, PaneState>('AppRuntimePersistenceService', {
    getAppRuntimeStartState: (pane) => (pane.startsWithDocument ? 'Background' : 'Inactive'),
    setAppRuntimeStartState: (pane, state) => {
      pane.startsWithDocument = state !== 'Inactive';
      pane.onChange(pane);
    },
  }),
};

export function servicesOf(pane: PaneState): Readonly<Record<string, HostObject>> {
  const service = (className: string): HostObject => ({ [HOST]: true, className, target: pane });
  return {
    'Microsoft.InternalService.AddinInternalService': service('AddinInternalService'),
    'Microsoft.AppRuntime.AppRuntimeService': service('AppRuntimeService'),
    'Microsoft.AppRuntime.AppRuntimePersistenceService': service('AppRuntimePersistenceService'),
  };
}
