/** Where the project is developed, as far as it is known when the site is built. */
export interface Repository {
  /** `https://github.com/<owner>/<name>` */
  readonly url: string;
  readonly branch: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The repository that GitHub Actions names in the environment; none elsewhere. */
export function findRepository(environment: Environment): Repository | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = environment;
  // A pull request has a ref without a branch that could be edited; it leads to the branch that it is for.
  const { GITHUB_BASE_REF: target, GITHUB_REF_TYPE: type, GITHUB_REF_NAME: ref } = environment;
  const branch = target || (type === "branch" && ref);
  return server && name && branch ? { url: `${server}/${name}`, branch } : undefined;
}

/** Where a file of the repository is edited. */
export function toEditUrl({ url, branch }: Repository, file: string): string {
  return `${url}/edit/${branch}/${file}`;
}

/** The issue form for mistakes; its fields have the ids by which an address fills them in. */
const form = "mistake.yml";

/** Opens an issue about a page, which is named by its path and its address. A script adds what else is known; see `src/report`. */
export function toReportUrl({ url }: Repository, path: string, page: string): string {
  return `${url}/issues/new?${new URLSearchParams({ template: form, title: `Mistake on ${path}`, page })}`;
}
