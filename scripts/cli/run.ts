import { buildCommand, newCommand } from './authoring.ts';
import { check } from './check.ts';
import { claims } from './claims.ts';
import { compare } from './compare.ts';
import { control } from './control.ts';
import { datasets } from './datasets.ts';
import { exportData } from './exportData.ts';
import { frontline } from './frontline.ts';
import { measure } from './measure.ts';
import { USAGE, UsageError } from './usage.ts';

/** What a command answers: the answer alone on standard output, all else on standard error. */
export interface Answer {
	stdout: string;
	stderr: string;
	/** 0, 1 where something is wrong with what was asked about, 2 where with the question. */
	exitCode: 0 | 1 | 2;
}

type Command = (args: string[]) => Answer;

/** A command whose answer is one JSON document. */
const json =
	(command: (args: string[]) => unknown): Command =>
	(args) => ({ stdout: `${JSON.stringify(command(args))}\n`, stderr: '', exitCode: 0 });

const COMMANDS: ReadonlyMap<string, Command> = new Map([
	['datasets', json(datasets)],
	['measure', json(measure)],
	['control', json(control)],
	['frontline', json(frontline)],
	['claims', json(claims)],
	['compare', json(compare)],
	['export', (args) => ({ stdout: exportData(args), stderr: '', exitCode: 0 })],
	['check', check],
	['new', newCommand],
	['build', buildCommand]
]);

/** Answers a command line, given without the names of program and script. Never throws. */
export function salient([name, ...args]: readonly string[]): Answer {
	if (name === undefined || name === '--help' || name === 'help')
		return { stdout: `${USAGE}\n`, stderr: '', exitCode: name === undefined ? 2 : 0 };
	try {
		const command = COMMANDS.get(name);
		if (!command) throw new UsageError(`"${name}" is not a command.`);
		return command(args);
	} catch (error) {
		const isUsage = error instanceof UsageError;
		const message = error instanceof Error ? error.message : String(error);
		return {
			stdout: '',
			stderr: isUsage ? `${message}\n\n${USAGE}\n` : `${message}\n`,
			exitCode: isUsage ? 2 : 1
		};
	}
}
