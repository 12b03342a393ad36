import type { Comparison } from '../../src/lib/domain/control/compareDays.ts';
import { HEADLINE_RESOLUTION_KM } from '../../src/lib/domain/front/resolutions.ts';
import type { Measured } from '../../src/lib/domain/control/types.ts';
import { dayOption, LENS_OPTIONS, lensOption, noPositionals, parseOptions } from './options.ts';
import { openProject } from './openProject.ts';
import { toThousandth } from './round.ts';

/**
 * What changed hands from one day to another, sector by sector. Areas in km2, lengths in km; each
 * value has its low and high in `bands`. Null is unknown, or refused: `refused` says why.
 */
export function compare(args: string[]): unknown {
	const { values, positionals } = parseOptions(args, {
		from: { type: 'string' },
		to: { type: 'string' },
		...LENS_OPTIONS
	});
	noPositionals(positionals);
	const [from, to] = [dayOption(values.from, '--from'), dayOption(values.to, '--to')];
	const { computer } = openProject();
	const { sectors, total, refused, unknownShare } = computer.compare(from, to, lensOption(values));
	const isAllRefused = refused.RU !== undefined && refused.UA !== undefined;
	const unknownOn = (which: 'from' | 'to') =>
		sectors.filter(({ isUnknown }) => isUnknown[which]).map(({ sector }) => sector);
	return {
		from,
		to,
		resolution_km: HEADLINE_RESOLUTION_KM,
		sectors: Object.fromEntries(
			sectors.map(({ sector, toUkraineKm2, toRussiaKm2, frontKm }) => [
				sector,
				{
					to_ukraine_km2: toUkraineKm2?.value ?? null,
					to_russia_km2: toRussiaKm2?.value ?? null,
					front_length_km: {
						from: frontKm.from?.value ?? null,
						to: frontKm.to?.value ?? null
					},
					bands: {
						to_ukraine_km2: band(toUkraineKm2),
						to_russia_km2: band(toRussiaKm2),
						front_length_km: { from: band(frontKm.from), to: band(frontKm.to) }
					}
				}
			])
		),
		total: {
			to_ukraine_km2: isAllRefused ? null : total.toUkraineKm2,
			to_russia_km2: isAllRefused ? null : total.toRussiaKm2,
			front_length_km: { from: whole(total.frontKm.from), to: whole(total.frontKm.to) }
		},
		unknown_share: { from: shares(unknownShare.from), to: shares(unknownShare.to) },
		refused: byPlace(refused),
		unknown_sectors: { from: unknownOn('from'), to: unknownOn('to') },
		inputs_hash: computer.inputsHash
	};
}

/** Named as control areas are: `kursk` is what lies inside Russia. */
function byPlace({ RU, UA }: Comparison['refused']) {
	return {
		...(RU === undefined ? {} : { kursk: RU }),
		...(UA === undefined ? {} : { ukraine: UA })
	};
}

function shares({ RU, UA }: Comparison['unknownShare']['from']) {
	return { kursk: toThousandth(RU), ukraine: toThousandth(UA) };
}

function whole(measured: Measured | null) {
	return measured && { value: measured.value, low: measured.low, high: measured.high };
}

function band(measured: { low: number; high: number } | null) {
	return measured && { low: measured.low, high: measured.high };
}
