import type { ControlComputer } from '../../src/lib/domain/control/computeDay.ts';
import { DEFAULT_LENS } from '../../src/lib/domain/control/types.ts';
import { DEFAULT_DAY } from '../../src/lib/domain/time/period.ts';
import { pressRuns } from './mapRows.ts';
import { AREAS, LENGTHS } from './references.ts';

/** docs/method.md with its tables of figures written anew. */
export function withMethodTables(document: string, computer: ControlComputer): string {
	const tables = {
		areas: areaTable(computer),
		press: pressTable(),
		lengths: lengthTable(computer),
		reliability: reliabilityTable(computer)
	};
	return Object.entries(tables).reduce((text, [name, rows]) => between(text, name, rows), document);
}

function areaTable(computer: ControlComputer): string {
	const rows = AREAS.map(([day, held, unclear, other]) => {
		const ours = computer.kurskHeld(day, DEFAULT_LENS);
		const band = ours ? `${whole(ours.low)}-${whole(ours.high)}` : '-';
		return [day, whole(held), whole(unclear), whole(other), whole(ours?.value), band];
	});
	return table(['date', 'A held', 'A held or unclear', 'B', 'ours', 'ours, low-high'], rows);
}

function lengthTable(computer: ControlComputer): string {
	const { frontLadderKm } = computer.compute(DEFAULT_DAY, DEFAULT_LENS).figures;
	const rows = frontLadderKm.map(({ resolutionKm, value, low, high }) => {
		const [, a, b] = LENGTHS.find(([km]) => km === resolutionKm) ?? [];
		return [String(resolutionKm), whole(a), whole(b), whole(value), `${whole(low)}-${whole(high)}`];
	});
	return table(['resolution km', 'A', 'B', 'ours', 'ours, low-high'], rows);
}

function pressTable(): string {
	const rows = pressRuns().map(({ from, to, all, mapRows }) => [
		from === to ? from : `${from} to ${to}`,
		whole(all),
		whole(mapRows),
		mapRows === 0 ? '-' : `${((100 * all) / mapRows - 100).toFixed(1)} %`
	]);
	return table(['date', 'all rows', 'map rows alone', 'difference'], rows);
}

function reliabilityTable(computer: ControlComputer): string {
	const rows = computer
		.reliability()
		.bins.map(({ fieldFrom, fieldTo, in100, n }) => [
			`${fieldFrom.toFixed(2)}-${fieldTo.toFixed(2)}`,
			whole(in100),
			whole(n)
		]);
	return table(['field, from 0', 'read as those maps have it, of 100', 'villages'], rows);
}

function whole(number: number | null | undefined): string {
	return typeof number === 'number' ? Math.round(number).toLocaleString('en-GB') : '-';
}

function table(header: string[], rows: string[][]): string {
	const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
	return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function between(document: string, name: string, text: string): string {
	const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
	const start = document.indexOf(open);
	const end = document.indexOf(close);
	if (start < 0 || end < start) throw new Error(`docs/method.md has no ${open} ... ${close}.`);
	return `${document.slice(0, start + open.length)}\n\n${text}\n\n${document.slice(end)}`;
}
