# syntax=docker/dockerfile:1
# Katha as one image: the supervisor starts the public site, the desk and the worker in it, or one of them alone
# (KATHA_ONLY=public|desk|worker). The database is a service of its own: see compose.yaml.
ARG BASE=node:24-bookworm-slim

FROM ${BASE} AS install
WORKDIR /katha
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund

FROM ${BASE}
ENV NODE_ENV=production \
    KATHA_DATA=/data \
    KATHA_HOST=0.0.0.0
WORKDIR /katha
# An ordinary user with a fixed number, so that a volume's owner is known beforehand.
RUN groupadd --gid 10001 katha \
 && useradd --uid 10001 --gid katha --no-create-home --shell /usr/sbin/nologin katha \
 && mkdir /data && chown katha:katha /data
COPY --from=install /katha/node_modules ./node_modules
COPY package.json LICENSE NOTICE ./
COPY bin ./bin
COPY migrations ./migrations
COPY search-config ./search-config
COPY src ./src
USER katha
VOLUME ["/data"]
EXPOSE 8080 8081
# The root file system may be read-only: everything that changes is in /data and /tmp.
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=6 CMD ["node", "bin/katha.mjs", "doctor", "--json"]
STOPSIGNAL SIGTERM
CMD ["node", "bin/katha.mjs", "start"]
