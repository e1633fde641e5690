import { describe, expect, it } from '@jest/globals';
import { sourceView } from './source-view.js';

describe('sourceView', () => {
  it('names a page by its site and day and links the first address', () => {
    const address = 'https://www.example.org/a/1 ; https://other.example.org/2';
    expect(sourceView({ key: 'S1', address, date: '2025-12-16' })).toEqual({
      title: 'www.example.org, 2025-12-16',
      url: 'https://www.example.org/a/1',
    });
  });

  it('keeps the words of a source without an address and leaves out a day that nobody knows', () => {
    expect(sourceView({ key: 'S2', address: 'A printed table', date: 'nd' })).toEqual({ title: 'A printed table', url: null });
  });
});
