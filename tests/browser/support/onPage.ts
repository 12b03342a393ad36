/** What a reader does on a page that a test shows, by the names that the page gives. */
import { expect } from 'vitest';

const CONTROLS = 'button, summary, a, [role="button"]';

/** By its name, or by the words on it. */
const isCalled = (element: Element, name: string) =>
	[element.getAttribute('aria-label'), element.textContent.trim()].includes(name);

/** Presses what has this name, once it is there. */
export async function press(name: string): Promise<void> {
	const find = () =>
		[...document.querySelectorAll<HTMLElement>(CONTROLS)].find(
			(each) => isCalled(each, name) && each.checkVisibility()
		);
	await expect.poll(find, { message: `"${name}" is on the page` }).toBeDefined();
	find()?.click();
}

/** Waits until something stands on the page. */
export async function appears(selector: string): Promise<HTMLElement> {
	const find = () => document.querySelector<HTMLElement>(selector);
	await expect.poll(find, { message: `${selector} is on the page` }).not.toBeNull();
	return find() as HTMLElement;
}

/** Waits until nothing like it is left. */
export async function vanishes(selector: string): Promise<void> {
	const find = () => document.querySelector(selector);
	await expect.poll(find, { message: `${selector} is gone` }).toBeNull();
}

/** A key, as the page hears it. */
export function type(key: string, at: EventTarget = document.body): void {
	at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

/** Writes into the field of this name, in place of what it holds. */
export async function write(label: string, text: string): Promise<void> {
	const find = () =>
		[...document.querySelectorAll<HTMLLabelElement>('label')].find(
			(each) => each.textContent.trim() === label
		)?.control;
	await expect
		.poll(find, { message: `There is a field "${label}"` })
		.toBeInstanceOf(HTMLInputElement);
	const field = find() as HTMLInputElement;
	field.value = text;
	field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Chooses a file, as from the reader's device. */
export async function chooseFile(selector: string, file: File): Promise<void> {
	const input = (await appears(selector)) as HTMLInputElement;
	const chosen = new DataTransfer();
	chosen.items.add(file);
	input.files = chosen.files;
	input.dispatchEvent(new Event('change', { bubbles: true }));
}
