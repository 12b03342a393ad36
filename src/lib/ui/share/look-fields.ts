/** The fields for the looks of an embed, and the looks that they come to. */
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import type { PartyId } from '$lib/domain/dataset/party.ts';
import {
	OWN_WORDS,
	readLook,
	USUAL_LOOKS,
	type EmbedLooks,
	type HideablePart,
	type OwnWords,
	type RefusedColour
} from '$lib/domain/embed/looks.ts';
import type { Units } from '$lib/domain/model/miles.ts';
import type { Bounds, CameraView } from '$lib/domain/view/mapModel.ts';
import { PALETTES } from '$lib/map/colours.ts';
import type { Size } from '$lib/map/mercator.ts';
import { ownColours } from '$lib/map/ownColours.ts';
import { partyColour } from '$lib/map/partyColours.ts';
import { viewBounds } from '$lib/map/viewBounds.ts';

/** As they stand in the form: texts may make no sense, and colours may be the usual ones. */
export interface LookFields {
	words: Record<OwnWords, string>;
	font: string;
	hides: HideablePart[];
	accent: string;
	colours: Record<PartyId, string>;
	units: Units | '';
	/** Whether the map opens on all that is on screen. */
	hasBounds: boolean;
}

/** What is wrong with the fields. */
interface WrongFields {
	words: OwnWords[];
	font: boolean;
	colours: RefusedColour[];
}

type Parties = Pick<Dataset, 'parties'>;

/** A snippet leaves the theme to the reader's system: colours are shown as they are in light. */
const SHOWN = 'light';

export function usualFields(dataset: Parties): LookFields {
	return {
		words: { headline: '', standfirst: '', credit: '' },
		font: '',
		hides: [],
		units: '',
		hasBounds: false,
		...usualColours(dataset)
	};
}

export function usualColours({ parties }: Parties): Pick<LookFields, 'accent' | 'colours'> {
	const usual = PALETTES[SHOWN];
	return {
		accent: usual.accent.toLowerCase(),
		colours: Object.fromEntries(
			parties.map(({ id, slot }) => [id, usual[partyColour(slot)].toLowerCase()])
		)
	};
}

/**
 * What the fields come to; what is wrong is left out and named.
 * @param bounds of what is on screen; null where that is not known
 */
export function looksOf(
	{ parties }: Parties,
	fields: LookFields,
	bounds: Bounds | null
): { looks: EmbedLooks; wrong: WrongFields } {
	const usual = usualColours({ parties });
	const read = (name: string, text: string) => {
		const found = text === '' ? { looks: {} } : readLook(name, text);
		return found && 'looks' in found ? found.looks : null;
	};
	const words = OWN_WORDS.map((name) => [name, read(name, fields.words[name])] as const);
	const font = read('font', fields.font);
	const chosen = parties.flatMap(({ id }) => {
		const colour = fields.colours[id];
		return colour === undefined || colour === usual.colours[id] ? [] : [{ party: id, colour }];
	});
	const { refused } = ownColours(parties, chosen, SHOWN);
	return {
		looks: {
			...USUAL_LOOKS,
			...words.reduce<Partial<EmbedLooks>>((all, [, looks]) => ({ ...all, ...looks }), {}),
			...font,
			hides: fields.hides,
			accent: fields.accent === usual.accent ? null : fields.accent,
			colours: chosen.filter(({ party }) => refused.every((each) => each.party !== party)),
			units: fields.units === '' ? null : fields.units,
			bounds: fields.hasBounds ? bounds : null
		},
		wrong: {
			words: words.flatMap(([name, looks]) => (looks ? [] : [name])),
			font: font === null,
			colours: refused
		}
	};
}

/** Of what a map shows, to some ten metres. */
export function shownBounds(camera: CameraView, size: Size): Bounds {
	const [west, south, east, north] = viewBounds(camera, size);
	const within = (value: number, most: number) =>
		Number(Math.min(most, Math.max(-most, value)).toFixed(4));
	return [within(west, 180), within(south, 85), within(east, 180), within(north, 85)];
}
