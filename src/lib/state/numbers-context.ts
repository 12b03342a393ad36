/** The numbers of the page a component stands on. */
import { createContext } from 'svelte';
import type { Numbers } from './numbers.svelte.ts';

export const [getNumbers, setNumbers] = createContext<Numbers>();
