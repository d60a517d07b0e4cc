import { readonly, ref } from 'vue';

/** As in the styles of lists. */
const query = window.matchMedia('(max-width: 40rem)');
const narrow = ref(query.matches);
query.addEventListener('change', () => (narrow.value = query.matches));

/** Whether the screen is a telephone's: what is not seen there need not be made. */
export const isNarrow = readonly(narrow);
