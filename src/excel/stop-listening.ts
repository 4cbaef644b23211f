/** Takes handlers off again, all in the context in which they were put on. */
export async function stopListening(
  registrations: readonly [
    OfficeExtension.EventHandlerResult<unknown>,
    ...OfficeExtension.EventHandlerResult<unknown>[],
  ],
): Promise<void> {
  await Excel.run(registrations[0].context, async (context) => {
    for (const registration of registrations) registration.remove();
    await context.sync();
  });
}
