/*
 * The first file of every command. It must be readable to a very old Node, so that what people see there is
 * a sentence and not a syntax error: nothing newer than ES5 here, and the rest only after the check.
 */
var LEAST = [20, 19];

function isOldEnough(version) {
  var parts = version.split('.');
  var major = Number(parts[0]);
  return major > LEAST[0] || (major === LEAST[0] && Number(parts[1]) >= LEAST[1]);
}

if (isOldEnough(process.versions.node)) {
  require('./handover.cjs');
} else {
  console.error(
    'Node ' + process.versions.node + ' is too old, ' + LEAST.join('.') + ' or newer is needed: ' +
    'install Node 22 or 24 from https://nodejs.org and run the command again.'
  );
  process.exit(1);
}
