/** Who holds what, in words: by the names that the dataset gives its parties. */
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
	if (controller === null) return 'Nobody reports on it under this lens';
	if (controller === CONTESTED) return 'Contested or unclear';
	return `Held by ${partyName(dataset, controller)}`;
}

/** Of ground between settlements, as legends name it. */
export function areaName(dataset: Parties, controller: Controller): string {
	return controller === CONTESTED
		? 'Contested or unclear: the line may lie here'
		: controllerName(dataset, controller);
}

/** Of ground that is pointed at. */
export function groundName(dataset: Parties, { controller, line_side: side }: Ground): string {
	return controller === CONTESTED && side !== undefined
		? `Contested or unclear, on ${possessive(partyName(dataset, side))} side of the drawn line`
		: controllerName(dataset, controller);
}

/** "North is reported to hold". */
export function holdsWords(party: Party): string {
	return `${inWords(party.names)} ${party.isPlural ? 'are' : 'is'} reported to hold`;
}

/**
 * Where a party's ground is filled on the map: "inside South", since its own stays blank paper.
 * Empty where it is filled everywhere.
 */
export function filledWhere({ parties, theatre }: Dataset, { id }: Party): string {
	const owners = theatre.compartments.map(({ normalParty }) => normalParty);
	const others = owners.filter((owner) => owner !== null && owner !== id);
	if (owners.includes(null) || others.length === 0) return '';
	const names = [...new Set(others)].map((owner) => partyName({ parties }, owner ?? ''));
	return `inside ${LIST.format(names)}`;
}

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

function possessive(name: string): string {
	return name.endsWith('s') ? `${name}’` : `${name}’s`;
}
