// Adds up the test reports (CTRF, JSON) of a folder and names what failed and what was skipped.
//   node test-summary.mjs FOLDER [FAILURE...]   each FAILURE is something that no test reports and counts as one failed
//   node test-summary.mjs --check REPORT CODE   exits 1 when the report does not account for the exit code, or holds no test
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const read = file => JSON.parse(readFileSync(file, 'utf8')).results;

function accounts(file, exitCode) {
  if (!existsSync(file)) {
    return false;
  }

  const { tests } = read(file);
  const failed = tests.some(test => test.status === 'failed');
  return tests.length > 0 && (failed || exitCode === '0');
}

function list(title, lines) {
  if (lines.length > 0) {
    console.log(`\n${title}`);
    for (const line of lines) {
      console.log(`  ${line}`);
    }
  }
}

function summarise(folder, otherFailures) {
  const tests = readdirSync(folder).filter(name => name.endsWith('.json')).flatMap(name => read(join(folder, name)).tests);
  const having = status => tests.filter(test => test.status === status);
  const [passed, skipped] = [having('passed'), having('skipped')];
  // Whatever is neither passed nor skipped did not do its work.
  const failed = tests.filter(test => test.status !== 'passed' && test.status !== 'skipped');
  list('Skipped:', skipped.map(test => `${test.name}: ${test.extra?.reason ?? 'no reason given'}`));
  list('Failed:', [...failed.map(test => test.name), ...otherFailures]);
  const failures = failed.length + otherFailures.length;
  console.log(`\n${passed.length} passed, ${failures} failed, ${skipped.length} skipped`);
  return failures === 0 ? 0 : 1;
}

const [first, ...rest] = process.argv.slice(2);
process.exitCode = first === '--check' ? (accounts(...rest) ? 0 : 1) : summarise(first, rest);
