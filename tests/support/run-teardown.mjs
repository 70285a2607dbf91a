/** After the last test of a run. */
export default async function tearDown() {
  await globalThis.sharedProducts?.stop();
  await globalThis.testPostgres?.stop();
}
