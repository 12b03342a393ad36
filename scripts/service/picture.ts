/** `/picture`: what a shared link shows, as a picture. */
import { formatIn, pixelsIn } from './parameters.ts';
import { PICTURE_FORMATS, PICTURE_WIDTH, type PictureJob } from './pictureJob.ts';
import type { Maps } from './maps.ts';
import type { SharedPage } from './sharedPage.ts';

/** What stands in the query beside the link. @throws Refusal where it makes no sense */
export function readPictureQuery(query: URLSearchParams) {
	return {
		format: formatIn(query, PICTURE_FORMATS, 400),
		width: pixelsIn(query, 'width', PICTURE_WIDTH) ?? PICTURE_WIDTH.usual
	};
}

/** All that the picture is drawn from. */
export function pictureJob(
	page: SharedPage,
	{ format, width }: ReturnType<typeof readPictureQuery>,
	maps: Maps
): PictureJob {
	const { dataset, language, view, options, spot } = page;
	return {
		id: dataset.id,
		// Where it is not kept, the embed shows the newest data as well.
		edition: options.edition && maps.edition(dataset.id, options.edition) && options.edition,
		language,
		view,
		theme: options.theme === 'dark' ? 'dark' : 'light',
		spot,
		claimCheck: page.tables.claimChecks.find(({ claimId }) => claimId === view.claimId) ?? null,
		title: page.titleIn(language),
		width,
		format
	};
}
