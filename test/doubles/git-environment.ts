/** Test double: the environment in which git runs: nothing of the machine's own settings. */

export function gitEnvironment(): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: '/nonexistent',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_AUTHOR_NAME: 'Mia Keller',
    GIT_AUTHOR_EMAIL: 'mia@example.com',
    GIT_COMMITTER_NAME: 'Mia Keller',
    GIT_COMMITTER_EMAIL: 'mia@example.com',
  };
}
