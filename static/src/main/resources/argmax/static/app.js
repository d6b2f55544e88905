// The one entry of every page.
