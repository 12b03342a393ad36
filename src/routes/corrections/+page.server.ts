import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffFacts, type Facts } from '$lib/domain/editions/diffFacts.ts';
import { readEditionIndex, type Edition } from '$lib/domain/editions/edition.ts';
import { factsOf } from '$lib/domain/editions/factsOf.ts';
import { formatProblem } from '$lib/domain/model/problem.ts';
import type { PageServerLoad } from './$types';

/** Every edition, newest first, with what it changed. */
export const load: PageServerLoad = () => {
	const index = readEditionIndex(readKept('editions.json'));
	if (!index) throw new Error('static/editions/editions.json is no index of editions.');
	const facts = index.editions.map(readFacts);
	const editions = index.editions.map(({ id, minted }, at) => {
		const [before, after] = [facts[at - 1], facts[at]];
		return { id, minted, changes: before && after ? diffFacts(before, after) : null };
	});
	return { editions: editions.reverse() };
};

function readFacts(edition: Edition): Facts {
	const facts = factsOf(edition, readKept);
	if (!facts.ok) throw new Error(facts.problems.map(formatProblem).join('\n'));
	return facts.value;
}

function readKept(path: string): unknown {
	return JSON.parse(readFileSync(join('static/editions', path), 'utf8'));
}
