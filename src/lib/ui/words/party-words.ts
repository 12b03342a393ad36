/** Who holds what, in words: by the names that the dataset gives its parties. */
import { listOf } from './format.ts';
import { say } from '$lib/words/say.ts';
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import { CONTESTED, type Controller, type Party } from '$lib/domain/dataset/party.ts';
import { inWords } from '$lib/domain/dataset/words.ts';
import type { ControlProperties } from '$lib/domain/control/types.ts';

type Parties = Pick<Dataset, 'parties'>;

/** Ground between settlements. */
type Ground = Pick<ControlProperties, 'controller' | 'line_side'>;

/** The name of a party; what the tables call it where the dataset does not know it. */
export function partyName({ parties }: Parties, id: string): string {
	const party = parties.find((each) => each.id === id);
	return party ? inWords(party.names) : id;
}

/** "Held by North". */
export function controllerName(dataset: Parties, controller: Controller | null): string {
	if (controller === null) return say.core.nobodyReports();
	if (controller === CONTESTED) return say.core.contested();
	return say.core.heldBy({ party: partyName(dataset, controller) });
}

/** Of ground between settlements, as legends name it. */
export function areaName(dataset: Parties, controller: Controller): string {
	return controller === CONTESTED ? say.core.contestedLine() : controllerName(dataset, controller);
}

/** Of ground that is pointed at. */
export function groundName(dataset: Parties, { controller, line_side: side }: Ground): string {
	return controller === CONTESTED && side !== undefined
		? say.core.contestedSide({
				party: partyName(dataset, side),
				s: partyName(dataset, side).endsWith('s') ? 'yes' : 'no'
			})
		: controllerName(dataset, controller);
}

/** "North is reported to hold A and B". */
export function holdsWords({ names, isPlural }: Party, towns: string): string {
	return say.core.holds({ party: inWords(names), isPlural: isPlural ? 'yes' : 'no', towns });
}

/**
 * Where a party's ground is filled on the map: "inside South", since its own stays blank paper.
 * Empty where it is filled everywhere, and where there is only one ground.
 */
export function filledWhere({ parties, theatre }: Dataset, { id }: Party): string {
	const owners = theatre.compartments.map(({ normalParty }) => normalParty);
	const others = owners.filter((owner) => owner !== null && owner !== id);
	if (owners.length < 2 || owners.includes(null) || others.length === 0) return '';
	const names = [...new Set(others)].map((owner) => partyName({ parties }, owner ?? ''));
	return say.core.filledInside({ parties: listOf(names) });
}
