import { expect, userEvent, waitFor } from "storybook/test";

/** Types into the search of a taxonomy picker as a person does, who is slower than the code that is fetched for it. */
export async function searchFor(searchbox: HTMLElement, query: string): Promise<void> {
	await userEvent.hover(searchbox);
	await waitFor(() => expect(searchbox.closest(".astropane")).toHaveAttribute("data-search", "ready"));
	await userEvent.type(searchbox, query);
}
