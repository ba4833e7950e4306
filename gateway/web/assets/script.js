// Spares reloads and clicks; every page works without it.

/** A choice in a form is shown at once. */
for (const form of document.querySelectorAll("form[data-controls]")) form.addEventListener("change", () => form.requestSubmit());

/** A map is one stop of the Tab key; arrows lead from square to square. */
const STEPS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

const nextTile = (tiles, from, [down, right]) => {
  const [row, column] = [Number(from.dataset.row), Number(from.dataset.column)];
  const ahead = tiles.filter((tile) => {
    const [rows, columns] = [Number(tile.dataset.row) - row, Number(tile.dataset.column) - column];
    return right === 0 ? rows * down > 0 && Math.abs(columns) <= Math.abs(rows) : columns * right > 0 && rows === 0;
  });
  const far = (tile) => Math.hypot(Number(tile.dataset.row) - row, Number(tile.dataset.column) - column);
  return ahead.toSorted((a, b) => far(a) - far(b))[0];
};

for (const map of document.querySelectorAll("svg.map")) {
  const tiles = [...map.querySelectorAll(".place")];
  const stopAt = (tile) => {
    for (const each of tiles) each.setAttribute("tabindex", each === tile ? "0" : "-1");
  };
  stopAt(tiles[0]);
  map.addEventListener("keydown", (event) => {
    const step = STEPS[event.key];
    const next = step && nextTile(tiles, document.activeElement, step);
    if (!next) return;
    event.preventDefault();
    stopAt(next);
    next.focus();
  });
}

/** A button that copies what an element says. */
for (const button of document.querySelectorAll("button[data-copies]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copies).textContent);
    button.textContent = "Copied";
  });
}
