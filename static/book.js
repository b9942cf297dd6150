// The one control of a book page.
document.querySelector('[data-print]').addEventListener('click', () => print());
