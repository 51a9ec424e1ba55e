/** Redshifts that the page has saved. */
const saved = [];
const save = (redshift) => saved.push(redshift);

// #region events
const viewer = document.querySelector("astropane-spectrum-viewer");
viewer.addEventListener("redshiftCommit", (event) => save(event.detail));
viewer.onRedshiftCommit = (redshift) => save(redshift); // the same, as a property
const current = () => viewer.redshift; // the present value, also after the user changed it
// #endregion

viewer.dispatchEvent(new CustomEvent("redshiftCommit", { detail: 0.02 }));
if (saved[0] !== 0.02) console.error(`The page has saved ${saved}, and the redshift is ${current()}.`);
