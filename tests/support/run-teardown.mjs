/** After the last test of a run. */
export default async function tearDown() {
  await globalThis.testPostgres?.stop();
}
