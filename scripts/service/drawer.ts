/** Draws one picture after another, as the process that started it says; ends with that. */
import '../messages/learn-all.ts';
import { drawPicture } from './drawPicture.ts';
import type { PictureJob } from './pictureJob.ts';
import type { Drawn } from './processDrawer.ts';

process.on('message', (job: PictureJob) => {
	process.send?.(answerTo(job));
});
process.once('disconnect', () => process.exit(0));

function answerTo(job: PictureJob): Drawn {
	try {
		return { picture: drawPicture(job) };
	} catch (error) {
		return { problem: error instanceof Error ? error.message : String(error) };
	}
}
