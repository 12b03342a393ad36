import type { Change, ChangedArea } from '../../src/lib/domain/control/compareDays.ts';
import type { PartyId } from '../../src/lib/domain/dataset/party.ts';
import { HEADLINE_RESOLUTION_KM } from '../../src/lib/domain/front/resolutions.ts';
import { bandOf } from '../../src/lib/domain/measure/band.ts';
import { refusalText } from '../../src/lib/domain/measure/refusal.ts';
import { keyOf } from './keyOf.ts';
import { dayOption, LENS_OPTIONS, lensOption, noPositionals, parseOptions } from './options.ts';
import { describeProject, openProject } from './openProject.ts';
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
	const described = describeProject(values.dataset);
	const lens = lensOption(described, values);
	const from = dayOption(described, values.from, '--from');
	const to = dayOption(described, values.to, '--to');
	const { computer, dataset } = openProject(values.dataset);
	const { sectors, total, refused, unknownShare } = computer.compare(from, to, lens);
	const isAllRefused = dataset.theatre.compartments.every(({ id }) => refused[id] !== undefined);
	const unknownOn = (which: 'from' | 'to') =>
		sectors.filter(({ isUnknown }) => isUnknown[which]).map(({ sector }) => sector);
	/** A key for each party, `to_<party>_km2`. */
	const byWinner = <T>(give: (party: PartyId) => T) =>
		Object.fromEntries(dataset.parties.map(({ id }) => [`to_${keyOf(id)}_km2`, give(id)]));
	return {
		dataset: dataset.id,
		from,
		to,
		resolution_km: HEADLINE_RESOLUTION_KM,
		sectors: Object.fromEntries(
			sectors.map(({ sector, changes, frontKm }) => [
				sector,
				{
					...byWinner((party) => changes && wonBy(party, changes).value),
					front_length_km: {
						from: frontKm.from?.value ?? null,
						to: frontKm.to?.value ?? null
					},
					changed_hands: changes && changes.map(changedHands),
					bands: {
						...byWinner((party) => changes && band(wonBy(party, changes))),
						front_length_km: {
							from: frontKm.from && band(frontKm.from),
							to: frontKm.to && band(frontKm.to)
						}
					}
				}
			])
		),
		total: {
			...byWinner((party) => (isAllRefused ? null : wonBy(party, total.changes))),
			...Object.fromEntries(
				Object.entries(total.front).map(([id, front]) => [
					keyOf(id),
					{ from: front.from && bandOf(front.from), to: front.to && bandOf(front.to) }
				])
			),
			changed_hands: isAllRefused ? null : total.changes.map(changedHands)
		},
		unknown_share: { from: shares(unknownShare.from), to: shares(unknownShare.to) },
		refused: Object.fromEntries(
			Object.entries(refused).map(([id, why]) => [id, why && refusalText(why)])
		),
		unknown_sectors: { from: unknownOn('from'), to: unknownOn('to') },
		inputs_hash: computer.inputsHash
	};
}

/** From whomever it was. */
function wonBy(party: PartyId, changes: readonly Change[]): ChangedArea {
	const won = changes.filter(({ to }) => to === party).map(({ km2 }) => km2);
	const sum = (of: (km2: ChangedArea) => number) =>
		Math.round(won.reduce((total, each) => total + of(each), 0) * 10) / 10;
	return {
		value: sum(({ value }) => value),
		low: sum(({ low }) => low),
		high: sum(({ high }) => high)
	};
}

function changedHands({ from, to, km2 }: Change) {
	return { from, to, km2: bandOf(km2) };
}

function shares(of: Readonly<Record<string, number>>) {
	return Object.fromEntries(Object.entries(of).map(([id, share]) => [id, toThousandth(share)]));
}

function band({ low, high }: { low: number; high: number }) {
	return { low, high };
}
