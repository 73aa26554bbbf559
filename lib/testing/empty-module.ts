// Stands in for packages that only mean something inside Next's bundler, such as "server-only".
export {}
