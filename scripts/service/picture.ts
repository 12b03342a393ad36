/** `/picture`: what a shared link shows, as a picture. */
import type { ClaimCheckRow } from '../../src/lib/domain/model/claimCheck.ts';
import type { Bounds } from '../../src/lib/domain/view/mapModel.ts';
import { claimBounds } from '../../src/lib/map/claimGround.ts';
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
	const { bounds, units } = options.looks;
	const claimCheck =
		page.tables.claimChecks.find(({ claimId }) => claimId === view.claimId) ?? null;
	return {
		id: dataset.id,
		// Where it is not kept, the embed shows the newest data as well.
		edition: options.edition && maps.edition(dataset.id, options.edition) && options.edition,
		language,
		view,
		theme: options.theme === 'dark' ? 'dark' : 'light',
		bounds: bounds ?? (page.isEmbed ? boundsOfClaim(page, claimCheck) : null),
		spot,
		units,
		// On another day its ground would be that of another claim: the map marks none.
		claimCheck: view.day === page.claimDay ? claimCheck : null,
		title: page.titleIn(language),
		width,
		format
	};
}

/** An embed goes where its claim is; null where it opens with none. */
function boundsOfClaim(
	{ dataset, tables, view }: SharedPage,
	check: ClaimCheckRow | null
): Bounds | null {
	if (view.claimId === null) return null;
	const points = tables.places.flatMap(({ id, lon, lat }) =>
		lon === null || lat === null ? [] : [[id, [lon, lat]] as const]
	);
	return claimBounds(dataset, check, new Map(points));
}
