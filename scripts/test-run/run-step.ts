/** Runs one step as a process of its own and keeps what it prints. */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root, type Step } from './steps.ts';

export interface StepRun {
	passed: boolean;
	output: string;
	seconds: number;
}

/** A step that hangs is ended, so that the whole run ends in good time. */
const limitMinutes = 40;

export function runStep({ command: [program, ...args] }: Step): Promise<StepRun> {
	const started = performance.now();
	const child = spawn(program, args, {
		cwd: root,
		stdio: ['ignore', 'pipe', 'pipe'],
		// A group of its own, so that the servers and browsers it starts can be ended with it.
		detached: true,
		env: {
			...process.env,
			PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
			NO_COLOR: '1',
			FORCE_COLOR: undefined
		}
	});

	let output = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
	child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));

	const endGroup = () => {
		if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
	};
	const timer = setTimeout(() => {
		output += `\nEnded: it ran longer than ${String(limitMinutes)} minutes.\n`;
		endGroup();
	}, limitMinutes * 60_000);
	process.once('exit', endGroup);

	return new Promise((resolve) => {
		const finish = (passed: boolean) => {
			clearTimeout(timer);
			process.off('exit', endGroup);
			resolve({ passed, output, seconds: (performance.now() - started) / 1000 });
		};
		child.once('error', (error) => {
			output += `${error.message}\n`;
			finish(false);
		});
		child.once('close', (code) => finish(code === 0));
	});
}
