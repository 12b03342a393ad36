/**
 * Colours that the page around an embed chose. They are held to what holds ours: a test of the
 * palettes has the same bounds.
 */
import { contrast, mixedUntil } from '../domain/colour/colour.ts';
import { areApart } from '../domain/colour/difference.ts';
import type { Party, PartyId } from '../domain/dataset/party.ts';
import type { ColourOfParty, RefusedColour } from '../domain/embed/looks.ts';
import { THEMES, type Theme } from '../domain/view/mapModel.ts';
import { PALETTES, type ColourToken } from './colours.ts';
import { partyColour } from './partyColours.ts';

type ByTheme = Readonly<Record<Theme, string>>;

/** What there is most of in a theme's opposite: a colour mixed with it stands out at last. */
const TOWARDS: ByTheme = { light: '#000000', dark: '#ffffff' };
const READABLE = 4.5;
const VISIBLE = 3;
/** What areas are told from besides each other. */
const BESIDES: readonly ColourToken[] = ['land', 'inkSoft', 'front'];

/** A colour for links and controls in both themes: made darker or lighter until it can be read. */
export function ownAccent(colour: string): ByTheme {
	return inThemes((theme) => {
		const { panel, paper, land } = PALETTES[theme];
		return mixedUntil(
			colour,
			TOWARDS[theme],
			(mixed) =>
				contrast(mixed, panel) >= READABLE &&
				contrast(mixed, paper) >= READABLE &&
				contrast(mixed, land) >= VISIBLE
		);
	});
}

/**
 * The parties with the colours that were chosen for them; whoever's is refused keeps the usual one.
 * @param theme in which the colours are shown as they were chosen; for the other they are made
 * lighter or darker until they stand out from its land
 */
export function ownColours(
	parties: readonly Party[],
	chosen: readonly ColourOfParty[],
	theme: Theme
): { parties: readonly Party[]; refused: RefusedColour[] } {
	const refused: RefusedColour[] = [];
	const own = new Map<PartyId, ByTheme>();
	for (const choice of chosen) {
		const colours = inThemes((each) => (each === theme ? choice.colour : onLand(choice, each)));
		if (!parties.some(({ id }) => id === choice.party))
			refused.push({ ...choice, reason: 'no-such-party' });
		else if (contrast(choice.colour, PALETTES[theme].land) < VISIBLE)
			refused.push({ ...choice, reason: 'faint' });
		else if (THEMES.some((each) => isLikeLines(colours[each], each)))
			refused.push({ ...choice, reason: 'like-lines' });
		else own.set(choice.party, colours);
	}
	// A party that falls back to its usual colour may then be too like another: looked at anew.
	for (let pair = tooLike(parties, own); pair !== null; pair = tooLike(parties, own)) {
		for (const [party, other] of [pair, [pair[1], pair[0]]] as const) {
			const choice = chosen.find((each) => each.party === party);
			if (choice && own.delete(party)) refused.push({ ...choice, reason: 'like-party', other });
		}
	}
	return {
		refused,
		parties: parties.map((party) => {
			const colours = own.get(party.id);
			return colours ? { ...party, colours } : party;
		})
	};
}

function onLand({ colour }: ColourOfParty, theme: Theme): string {
	const { land } = PALETTES[theme];
	return mixedUntil(colour, TOWARDS[theme], (mixed) => contrast(mixed, land) >= VISIBLE);
}

function isLikeLines(colour: string, theme: Theme): boolean {
	return BESIDES.some((token) => !areApart(colour, PALETTES[theme][token]));
}

/** Two parties that are not told apart, one of them at least in a colour of its own. */
function tooLike(
	parties: readonly Party[],
	own: ReadonlyMap<PartyId, ByTheme>
): readonly [PartyId, PartyId] | null {
	const colourOf = ({ id, slot }: Party, theme: Theme) =>
		own.get(id)?.[theme] ?? PALETTES[theme][partyColour(slot)];
	for (const [at, one] of parties.entries()) {
		for (const other of parties.slice(at + 1)) {
			if (!own.has(one.id) && !own.has(other.id)) continue;
			const isLike = (theme: Theme) => !areApart(colourOf(one, theme), colourOf(other, theme));
			if (THEMES.some(isLike)) return [one.id, other.id];
		}
	}
	return null;
}

function inThemes(colour: (theme: Theme) => string): ByTheme {
	return { light: colour('light'), dark: colour('dark') };
}
