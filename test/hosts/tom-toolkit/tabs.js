/** The tabs of Bootstrap 4, which TOM Toolkit uses: the pane that is not active is not displayed. */
const pane = document.querySelector("#spectroscopy");
document.querySelector("#tab").addEventListener("click", () => pane.classList.add("active"));
