/** Everything that shows a story in any edition: its page, its feed, and the links to it on its parts. */
export const storyTag = (slug: string) => `story:${slug}`
