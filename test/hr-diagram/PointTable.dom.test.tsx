import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { HRDiagram } from "astropane/hr-diagram";
import { expect, it } from "vitest";

const points = [{ color: 1.5, absoluteMag: 6, origin: "gaia", id: "a" }];

it("sets the subscripts of band names in the head of the table, under the same names for readers", async () => {
	render(<HRDiagram points={points} background={null} axes={{ color: "G_BP-G_RP", magnitude: "M_G" }} width={560} />);
	await userEvent.click(await screen.findByRole("button", { name: "Table" }));
	const magnitude = await screen.findByRole("columnheader", { name: "M_G (mag)" });
	expect(magnitude.querySelector("sub")).toHaveTextContent(/^G$/);
	expect(magnitude).toHaveTextContent(/^MG \(mag\)$/);
	const color = screen.getByRole("columnheader", { name: "G_BP − G_RP (mag)" });
	expect([...color.querySelectorAll("sub")].map((sub) => sub.textContent)).toEqual(["BP", "RP"]);
	expect(screen.getByRole("columnheader", { name: /^Brightest/ }).querySelector("sub")).toBeNull();
});
