import { differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, parse } from 'culori';
import { describe, expect, it } from 'vitest';
import { MOST_PARTIES } from '../../../src/lib/domain/dataset/party.ts';
import { PALETTES, type Palette } from '../../../src/lib/map/colours.ts';
import { partyColour } from '../../../src/lib/map/partyColours.ts';

type Seen = NonNullable<ReturnType<typeof parse>>;

/** How a colour looks to those who see all colours, and to those who see no green or no red. */
const EYES: readonly (readonly [whose: string, see: (colour: Seen) => Seen, apart: number])[] = [
	['everybody', (colour) => colour, 10],
	['who sees no green', filterDeficiencyDeuter(1), 8],
	['who sees no red', filterDeficiencyProt(1), 8]
];
const difference = differenceCiede2000();

describe.each(Object.entries(PALETTES))(
	'the colours of the parties in the %s palette',
	(_, palette) => {
		const parties = Array.from({ length: MOST_PARTIES }, (_, slot) => partyColour(slot));
		const rest: (keyof Palette)[] = ['land', 'inkSoft', 'front'];
		const pairs = parties.flatMap((party, slot) =>
			[...parties.slice(slot + 1), ...rest].map((other) => [party, other] as const)
		);

		it.each(EYES)('are told apart, and from land and ink, by %s', (_, see, apart) => {
			const seen = (token: keyof Palette) => see(parse(palette[token]) as Seen);
			const tooNear = pairs.filter(
				([party, other]) => difference(seen(party), seen(other)) < apart
			);
			expect(tooNear).toEqual([]);
		});

		it('are as they always were for the first two', () => {
			expect([palette['party-0'], palette['party-1']]).toEqual(
				palette === PALETTES.light ? ['#2B6CB0', '#B5533C'] : ['#6AA7E8', '#E0836B']
			);
		});
	}
);
