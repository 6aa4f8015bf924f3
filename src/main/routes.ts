import { routes as accounts } from '#routes/people/accounts';
import { routes as partners } from '#routes/people/partners';
import { routes as testimonies } from '#routes/closed/testimonies';
import { routes as reading } from '#routes/open/reading';
import type { AnyRoute } from '#platform/http';
import { deskApi, publicApi } from './api.ts';

/** All that the public site answers. */
export const publicRoutes: readonly AnyRoute[] = [...reading, ...publicApi];

/** All that the desk answers. The archive is read here too, by people whom a woman let read more than the public. */
export const deskRoutes: readonly AnyRoute[] = [...accounts, ...partners, ...testimonies, ...deskApi];
