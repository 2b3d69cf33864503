/** A plan as a team would have it half-way: early access is over, beta is on, everyone follows. */
export const PLAN = `# Launch: Scheduled exports

Your weekly export now sends itself

## Plan

| What | Answer |
|---|---|
| Owner | @mia-k |
| Tier | 1 |
| Notice | 14 days |
| Start | https://app.tidewater.example/exports |
| Docs | https://docs.tidewater.example/schedules |
| Feedback | https://tidewater.example/feedback |

## Schedule

| Stage | From | Who |
|---|---|---|
| Early access | 2026-05-05 | Advisory board |
| beta | 12 May 2026 | Beta programme, design partners |
| ga | 2026-06-16 | Everyone |

## Exit criteria

### Early access
- [x] Five teams have used it for a week

### beta
- [ ] No export fails twice in a row
- [x] Support has answered 20 questions

## How to use it

Open an export and choose **Schedule**.

- **Pause** stops it at once.

## Good to know

> ✍️ **Which limits?** Write it.

## Questions

| Customers may say | What is going on | Answer | Ask |
|---|---|---|---|
| "I don't see Schedule" | Free plan | Team \\| Enterprise only | priya-n |

## Do not promise

PDF schedules.

## Changes

- #412 schedules
- other/app#7 and https://github.com/tidewater/web/pull/9

## Deployment

**Strategy:** rolling

| Step | Wait | Stop when |
|---|---|---|
| 5 % | 1 hour | errors > 0.5 % |

## Flags

| Flag | Owner | Remove by |
|---|---|---|
| \`scheduled_exports\` | @ravi-d | 2026-09-30 |

## Maintenance window

| From | Until | Impact |
|---|---|---|
| 2026-06-16 05:00 UTC | 2026-06-16 05:30 UTC | Exports wait |

## Roles

| Role | Who |
|---|---|
| Product | @priya-n |

## Measures

| Measure | Now | Target | By |
|---|---|---|---|
| Workspaces with a schedule | 0 | 400 | 2026-07-16 |

## Why we do it

Our own words.

## Log

- 2026-05-05: early-access began (mia-k)
- 2026-05-13: beta began (mia-k)
`;

export const PLAN_FILE = { path: 'launches/scheduled-exports/launch.md', text: PLAN };
