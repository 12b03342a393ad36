/** A drawer in a process of its own: the server goes on answering, and can end it at any time. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../inputs.ts';
import type { Drawer } from './drawingPool.ts';
import type { Picture, PictureJob } from './pictureJob.ts';

/** What the process answers. */
export type Drawn = { picture: Picture } | { problem: string };

export function startProcessDrawer(): Drawer {
	const child = fork(join(import.meta.dirname, 'drawer.ts'), {
		cwd: PROJECT_FOLDER,
		execArgv: ['--import', 'tsx'],
		serialization: 'advanced'
	});
	const broken = once(child, 'exit').then(
		() => ({ problem: 'The drawing process ended.' }),
		(error: unknown) => ({ problem: String(error) })
	);
	return {
		async draw(job: PictureJob) {
			const message = once(child, 'message').then(([drawn]) => drawn as Drawn);
			// Where it cannot be sent, the process has ended, which is told of above.
			child.send(job, () => undefined);
			const drawn = await Promise.race([message, broken]);
			if ('problem' in drawn) throw new Error(drawn.problem);
			return drawn.picture;
		},
		stop() {
			child.kill('SIGKILL');
		},
		ended: broken
	};
}
