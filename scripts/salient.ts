import { checkFolder } from './check.ts';
import { claims } from './cli/claims.ts';
import { compare } from './cli/compare.ts';
import { control } from './cli/control.ts';
import { exportData } from './cli/exportData.ts';
import { frontline } from './cli/frontline.ts';
import { measure } from './cli/measure.ts';
import { parseOptions } from './cli/options.ts';
import { USAGE, UsageError } from './cli/usage.ts';
import { PROJECT_FOLDER } from './inputs.ts';
import { formatProblem } from '../src/lib/domain/model/problem.ts';

/** Commands whose answer is one JSON document. */
const ANSWERS: Readonly<Record<string, (args: string[]) => unknown>> = {
	measure,
	control,
	frontline,
	claims,
	compare
};

/** Only the answer goes to standard output; what is wrong goes to standard error. */
function run([command, ...args]: string[]): number {
	if (command === undefined || command === '--help' || command === 'help') {
		console.log(USAGE);
		return command === undefined ? 2 : 0;
	}
	if (command === 'check') return check(args);
	if (command === 'export') {
		process.stdout.write(exportData(args));
		return 0;
	}
	const answer = ANSWERS[command];
	if (!answer) throw new UsageError(`"${command}" is not a command.`);
	console.log(JSON.stringify(answer(args)));
	return 0;
}

function check(args: string[]): number {
	const [folder = PROJECT_FOLDER, ...more] = parseOptions(args, {}).positionals;
	if (more.length > 0) throw new UsageError('check takes one folder.');
	const problems = checkFolder(folder);
	for (const problem of problems) console.log(formatProblem(problem));
	if (problems.length === 0) console.error('No problems found.');
	return problems.length === 0 ? 0 : 1;
}

try {
	process.exitCode = run(process.argv.slice(2));
} catch (error) {
	const isUsage = error instanceof UsageError;
	const message = error instanceof Error ? error.message : String(error);
	console.error(isUsage ? `${message}\n\n${USAGE}` : message);
	process.exitCode = isUsage ? 2 : 1;
}
