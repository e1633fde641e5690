// What jsdom lacks and Mantine asks for.
window.matchMedia = (query) => ({
  matches: false,
  media: query,
  onchange: null,
  addListener() {},
  removeListener() {},
  addEventListener() {},
  removeEventListener() {},
  dispatchEvent: () => false,
});
window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
window.scrollTo = () => {};
HTMLElement.prototype.scrollIntoView = () => {};
// Text areas that grow with their text measure it again when a font has come.
Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });
