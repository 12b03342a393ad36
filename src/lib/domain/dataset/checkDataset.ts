import type { Problem } from '../model/problem.ts';
import { daysBetween } from '../time/day.ts';
import { isInPeriod, type Dataset } from './dataset.ts';
import { WORD_NAMES } from './namedWords.ts';
import { isOfGiven, type CountRule, type MeasureSpec } from './measureSpec.ts';
import { DRAWN_LAYERS } from './layerIds.ts';
import { ANYBODY, MOST_PARTIES } from './party.ts';

/** What a descriptor names that it does not define, or defines twice; empty where all is well. */
export function checkDataset(file: string, dataset: Dataset): Problem[] {
	const { parties, theatre, measures, layers, lenses, period } = dataset;
	const problems: Problem[] = [];
	const say = (message: string, hint: string) => problems.push({ file, message, hint });
	const idsOf = (what: string, rows: readonly { id: string }[]): ReadonlySet<string> => {
		const ids = new Set<string>();
		for (const { id } of rows) {
			if (ids.has(id)) say(`${what} has "${id}" twice.`, 'Give each row an id of its own.');
			ids.add(id);
		}
		return ids;
	};
	const party = idsOf('salient.parties', parties);
	const compartment = idsOf('salient.theatre.compartments', theatre.compartments);
	const sector = idsOf('salient.theatre.sectors', theatre.sectors);
	const view = idsOf('salient.theatre.views', theatre.views);
	const measure = idsOf('salient.measures', measures);
	for (const id of idsOf('salient.layers', layers)) {
		if (DRAWN_LAYERS.includes(id) || id === 'places')
			say(`A layer is called "${id}", as one of the engine's own is.`, 'Give it another id.');
	}
	idsOf('salient.lenses', lenses);
	const resources = (dataset.given ?? []).map(({ name }) => ({ id: name }));
	const given = idsOf('resources', resources);
	const named = (where: string, id: string, known: ReadonlySet<string>, what: string) => {
		if (!known.has(id))
			say(
				`${where} names "${id}", which is no ${what} of this dataset.`,
				`Use one of: ${[...known].join(', ') || 'none is defined'}.`
			);
	};
	if (parties.length > MOST_PARTIES)
		say(
			`There are ${String(parties.length)} parties, and ${String(MOST_PARTIES)} can be told apart.`,
			'Put the smallest together as one party, "others".'
		);
	else if (new Set(parties.map(({ slot }) => slot)).size < parties.length)
		say('Two parties have the same slot.', 'Give each party a slot of its own, 0 to 11.');
	if (period.first > period.last || period.opens < period.first || period.opens > period.last)
		say(
			`The period ${period.first} to ${period.last} does not hold the day it opens on, ${period.opens}.`,
			'Put first, opens and last in this order.'
		);
	else problems.push(...checkDays(file, dataset));
	if (theatre.inset !== null) named('salient.theatre.inset', theatre.inset, view, 'named view');
	for (const { id, normalParty } of theatre.compartments) {
		if (normalParty !== null) named(`Compartment "${id}"`, normalParty, party, 'party');
	}
	const ofRule = (where: string, rule: CountRule) => {
		if (rule.kind === 'sector') named(where, rule.sector, sector, 'sector');
		else named(where, rule.compartment, compartment, 'compartment');
		if (rule.kind === 'quiet-border') named(where, rule.party, party, 'party');
	};
	const ofMeasure = (spec: MeasureSpec) => {
		const where = `Measure "${spec.id}"`;
		if (spec.kind === 'share') {
			named(where, spec.of, measure, 'measure');
			return;
		}
		if (isOfGiven(spec)) {
			named(where, spec.given, given, 'GeoJSON resource');
			if (spec.party !== undefined) named(where, spec.party, party, 'party');
			return;
		}
		named(where, spec.in, compartment, 'compartment');
		if (spec.kind === 'front') {
			for (const id of spec.between.flat()) {
				if (id !== ANYBODY) named(where, id, party, 'party');
			}
			for (const rule of spec.counts) ofRule(`${where}, part "${rule.id}",`, rule);
			return;
		}
		named(where, spec.party, party, 'party');
		if (spec.kind === 'depth') named(where, spec.from, compartment, 'compartment');
	};
	measures.forEach(ofMeasure);
	for (const { id, words } of measures) {
		for (const { names, isPlural = false } of parties) {
			const [wrong, right] = isPlural ? ['holds', 'hold'] : ['hold', 'holds'];
			if (isSaid(words.sentence.en, `${names.en} ${wrong}`))
				say(
					`The sentence of measure "${id}" says "${names.en} ${wrong}", and the party is ${isPlural ? 'plural' : 'not plural'}.`,
					`Say "${right}", or set "is_plural" of the party to ${String(!isPlural)}.`
				);
		}
	}
	for (const layer of layers) {
		const where = `Layer "${layer.id}"`;
		named(where, layer.view, view, 'named view');
		if (layer.areasOf !== undefined) named(where, layer.areasOf, compartment, 'compartment');
		if (layer.frontOf !== undefined) named(where, layer.frontOf, sector, 'sector');
		if (layer.settlements?.kind === 'sector')
			named(where, layer.settlements.sector, sector, 'sector');
		if (layer.given !== undefined) named(where, layer.given, given, 'GeoJSON resource');
	}
	for (const name of Object.keys(dataset.words)) {
		if (!WORD_NAMES.some((known) => known === name))
			say(
				`salient.words has "${name}", which no page shows.`,
				`Use one of: ${WORD_NAMES.join(', ')}.`
			);
	}
	const [first] = lenses;
	if (first && (first.sides !== null || first.withoutKinds.length > 0))
		say(
			`The first lens, "${first.id}", leaves sources out.`,
			'Put the lens under which everybody counts first.'
		);
	return problems;
}

/** What is wrong with the days that the rules name, in a period that is sound. */
function checkDays(file: string, { period, rules }: Dataset): Problem[] {
	const { first, last } = period;
	const { delayDays, reliabilityDay } = rules;
	const problems: Problem[] = [];
	const shown = daysBetween(first, last);
	if (delayDays > shown)
		problems.push({
			file,
			message: `"salient.rules.delay_days" is ${String(delayDays)}, and holds back every day from ${first} to ${last}.`,
			hint: `Write ${String(shown)} or less, or move the last day of the period.`
		});
	if (!isInPeriod(period, reliabilityDay))
		problems.push({
			file,
			message: `"salient.rules.reliability_day" is ${reliabilityDay}, outside the period ${first} to ${last}.`,
			hint: 'Name a day of the period, or leave it out for the day on which the map opens.'
		});
	return problems;
}

/** Whether a sentence has these whole words, however they are capitalised. */
function isSaid(sentence: string, words: string): boolean {
	const plain = (text: string) => ` ${text.toLowerCase()} `;
	return plain(sentence).includes(plain(words));
}
