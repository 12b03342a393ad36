import { CONTESTED, type Controller, type PartyId } from '../dataset/party.ts';
import { list, oneOf, optional, type Column } from './column.ts';
import type { ColumnGroup } from './columnGroup.ts';

/** How a place stands, where a table says it at length. */
const STATES = ['holds', 'contested', 'besieged', 'unclear'] as const;

const SHORT = 'controller';
const LONG = ['state', 'parties'] as const;

/**
 * Who is reported to hold a place: in short in the column `controller`, or at length as a `state` and
 * the `parties` to it. A place that one party holds is its; every other is contested.
 */
export function holder(parties: readonly PartyId[]): ColumnGroup<Controller> {
	const controller = oneOf(SHORT, [...parties, CONTESTED]);
	const state = oneOf('state', STATES);
	const several = list('parties', ';');
	const fields: Readonly<Record<string, Column<unknown>>> = {
		[SHORT]: {
			...optional(controller),
			description: `The party that held it, or \`${CONTESTED}\` (disputed, unclear or fought over).`
		},
		state: {
			...optional(state),
			description: 'Instead of controller: `holds`, `contested`, `besieged` or `unclear`.'
		},
		parties: {
			...optional(several),
			description:
				'With state: those who hold it or fight over it, by `;`. One that holds it is its holder; all else counts as contested.'
		}
	};
	return {
		names: 'controller, or state and parties',
		description:
			'Who held it: the id of a party or `contested`; or the state and the parties to it, two columns.',
		fieldOf: (name) => (Object.hasOwn(fields, name) ? (fields[name] ?? null) : null),
		missingOf(header) {
			const long = LONG.filter((name) => header.includes(name));
			if (header.includes(SHORT) || long.length === LONG.length) return null;
			return long.length === 0 ? SHORT : (LONG.find((name) => !header.includes(name)) ?? null);
		},
		read(cells) {
			const short = cells.get(SHORT) ?? '';
			const long = cells.get('state') ?? '';
			if (long === '') {
				const held = controller.read(short);
				return 'fault' in held ? { ...held, column: SHORT } : held;
			}
			if (short !== '')
				return {
					column: 'state',
					fault: {
						message: 'Both controller and state are given.',
						hint: 'Leave one of them empty.'
					}
				};
			const said = state.read(long);
			if ('fault' in said) return { ...said, column: 'state' };
			const who = cells.get('parties') ?? '';
			const named = who === '' ? { value: [] as readonly string[] } : several.read(who);
			if ('fault' in named) return { ...named, column: 'parties' };
			const stranger = named.value.find((id) => !parties.includes(id));
			if (stranger !== undefined)
				return {
					column: 'parties',
					fault: {
						message: `"${stranger}" is not a known party.`,
						hint: `Use one of: ${parties.join(', ')}.`
					}
				};
			const [only, ...others] = named.value;
			if (said.value === 'holds' && only === undefined)
				return {
					column: 'parties',
					fault: {
						message: 'Nobody is named who holds it.',
						hint: 'Name the party, or write unclear.'
					}
				};
			const isHeld = said.value === 'holds' && only !== undefined && others.length === 0;
			return { value: isHeld ? only : CONTESTED };
		}
	};
}
