/** The service over the project's own maps, with pictures that only say what they would be of. */
import { PROJECT_FOLDER } from '../../../scripts/inputs.ts';
import { openMaps } from '../../../scripts/service/maps.ts';
import type { Picture, PictureJob } from '../../../scripts/service/pictureJob.ts';
import { createService } from '../../../scripts/service/service.ts';

export const SITE = 'https://news.example/maps/here';
export const maps = openMaps(PROJECT_FOLDER);

export interface Asked {
	/** What was drawn. */
	jobs: PictureJob[];
	/** What should not have happened. */
	reported: unknown[];
	ask: (path: 'oembed' | 'picture', query: Record<string, string>) => Promise<Response>;
	send: (request: Request) => Promise<Response>;
}

/** @param draw instead of a picture that is its title */
export function askedService(
	draw: (job: PictureJob) => Promise<Picture> = ({ title }) => Promise.resolve(title)
): Asked {
	const jobs: PictureJob[] = [];
	const reported: unknown[] = [];
	const send = createService({
		site: SITE,
		base: '/maps/here',
		maps,
		draw(job) {
			jobs.push(job);
			return draw(job);
		},
		report: (error) => reported.push(error)
	});
	return {
		jobs,
		reported,
		send,
		ask: (path, query) =>
			send(new Request(`${SITE}/${path}?${new URLSearchParams(query).toString()}`))
	};
}
