import { userEvent, within } from "storybook/test";

/** Opens the list of all lines, as a press on its button does. */
export async function openLines(canvasElement: HTMLElement): Promise<void> {
	const canvas = within(canvasElement);
	await userEvent.click(canvas.getByRole("button", { name: "All lines" }));
	await canvas.findByRole("group", { name: "All lines" });
}
