import {
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	parse,
	wcagContrast
} from 'culori';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, mix, mixedUntil, parseColour } from '../../../src/lib/domain/colour/colour.ts';
import { areApart } from '../../../src/lib/domain/colour/difference.ts';
import type { Party } from '../../../src/lib/domain/dataset/party.ts';
import { colourProblem } from '../../../src/lib/domain/embed/lookProblems.ts';
import { THEMES } from '../../../src/lib/domain/view/mapModel.ts';
import { PALETTES } from '../../../src/lib/map/colours.ts';
import { ownAccent, ownColours } from '../../../src/lib/map/ownColours.ts';
import { paletteOf } from '../../../src/lib/map/paletteOf.ts';
import { buildLayers } from '../../../src/lib/map/style.ts';

type Seen = NonNullable<ReturnType<typeof parse>>;

const colour = fc
	.integer({ min: 0, max: 0xffffff })
	.map((value) => `#${value.toString(16).padStart(6, '0')}`);
const party = (id: string, slot: number) => ({ id, slot }) as Party;
const PARTIES = [party('one', 0), party('other', 1)];

describe('colours', () => {
	it('stand out from each other as WCAG counts it', () => {
		fc.assert(
			fc.property(colour, colour, (one, other) => {
				expect(contrast(one, other)).toBeCloseTo(wcagContrast(one, other), 3);
			})
		);
	});

	it('are told apart by everybody, as CIEDE2000 and the models of those eyes have it', () => {
		const difference = differenceCiede2000();
		const eyes = [(seen: Seen) => seen, filterDeficiencyDeuter(1), filterDeficiencyProt(1)];
		fc.assert(
			fc.property(colour, colour, (one, other) => {
				const [all = 0, noGreen = 0, noRed = 0] = eyes.map((see) =>
					difference(see(parse(one) as Seen), see(parse(other) as Seen))
				);
				expect(areApart(one, other)).toBe(all >= 10 && noGreen >= 8 && noRed >= 8);
			}),
			{ numRuns: 2000 }
		);
	});

	it.each([
		['0F6E78', '#0f6e78'],
		['#fa0', '#ffaa00'],
		['red', null],
		['#12345', null],
		['url(x)', null]
	])('read of %s are %s', (text, read) => {
		expect(parseColour(text)).toBe(read);
	});

	it('are mixed no more than they have to be', () => {
		expect(mix('#ff0000', '#000000', 0.5)).toBe('#800000');
		expect(mixedUntil('#123456', '#ffffff', () => true)).toBe('#123456');
		expect(mixedUntil('#123456', '#ffffff', () => false)).toBe('#ffffff');
	});
});

describe('an accent', () => {
	it('can be read in both themes, whatever it is', () => {
		fc.assert(
			fc.property(colour, (chosen) => {
				const accent = ownAccent(chosen);
				for (const theme of THEMES) {
					const { panel, land } = PALETTES[theme];
					expect(contrast(accent[theme], panel)).toBeGreaterThanOrEqual(4.5);
					expect(contrast(accent[theme], land)).toBeGreaterThanOrEqual(3);
				}
			})
		);
	});

	it('stays as it is where it can be read', () => {
		expect(ownAccent('#0f6e78').light).toBe('#0f6e78');
		expect(ownAccent('#5fc3ce').dark).toBe('#5fc3ce');
	});
});

describe('the colours of parties', () => {
	const choose = (colours: Record<string, string>, theme: 'light' | 'dark' = 'light') =>
		ownColours(
			PARTIES,
			Object.entries(colours).map(([id, chosen]) => ({ party: id, colour: chosen })),
			theme
		);

	it('are as chosen in the theme they are shown in, and stand out in the other', () => {
		const { parties, refused } = choose({ one: '#1b7837', other: '#762a83' });
		expect(refused).toEqual([]);
		expect(parties.map(({ colours }) => colours?.light)).toEqual(['#1b7837', '#762a83']);
		for (const { colours } of parties)
			expect(contrast(colours?.dark ?? '', PALETTES.dark.land)).toBeGreaterThanOrEqual(3);
	});

	it('are on the map in place of the usual ones, which others keep', () => {
		const { parties } = choose({ one: '#3b4cc0' });
		const palette = paletteOf('light', parties);
		expect(palette['party-0']).toBe('#3b4cc0');
		expect(palette['party-1']).toBe(PALETTES.light['party-1']);
		expect(JSON.stringify(buildLayers('light', parties, 'en'))).toContain('#3b4cc0');
	});

	it.each([
		[
			{ one: '#f0e8d8' },
			'one keeps its usual colour: #f0e8d8 stands out too little from the land.'
		],
		[{ one: '#5c554b' }, 'one keeps its usual colour: #5c554b is too like the land or the lines'],
		[{ one: '#b5533c' }, 'one keeps its usual colour: #b5533c is too like the colour of other.'],
		[{ nobody: '#1b7837' }, 'There is no party "nobody" to have a colour.']
	])('are refused in a sentence: %o', (chosen, sentence) => {
		const { parties, refused } = choose(chosen);
		expect(parties).toEqual(PARTIES);
		expect(refused.map(colourProblem)).toEqual([expect.stringContaining(sentence)]);
	});

	it('are refused to both where they are too like each other', () => {
		const { parties, refused } = choose({ one: '#1b7837', other: '#1c7a39' });
		expect(parties).toEqual(PARTIES);
		expect(refused.map(({ reason }) => reason)).toEqual(['like-party', 'like-party']);
	});

	it('are told apart at last, whatever was chosen', () => {
		fc.assert(
			fc.property(colour, colour, fc.constantFrom(...THEMES), (one, other, theme) => {
				const { parties } = choose({ one, other }, theme);
				for (const each of THEMES) {
					const palette = paletteOf(each, parties);
					expect(areApart(palette['party-0'], palette['party-1'])).toBe(true);
					expect(contrast(palette['party-0'], palette.land)).toBeGreaterThanOrEqual(3);
				}
			})
		);
	});
});
