import { join, resolve } from 'node:path';
import { withoutCredentials } from './database-uri.js';
import type { Environment } from './environment.js';
import { type SettingFault, SettingsError } from './errors.js';
import { SETTING } from './known-settings.js';
import type { Setting } from './setting.js';
import type { Settings } from './settings.js';
import { takesImports } from './takes-imports.js';

/**
 * The settings that an environment makes.
 *
 * @param folder what a relative data folder is relative to.
 * @throws SettingsError when any is wrong, with all that are.
 */
export function readSettings(environment: Environment, folder: string): Settings {
  const faults: SettingFault[] = [];
  const read = <Value>(setting: Setting<Value>): Value => readOne(setting, environment, faults);
  const dataFolder = resolve(folder, read(SETTING.data));
  const host = read(SETTING.host);
  const publicUrl = read(SETTING.publicUrl);
  const trustsProxy = read(SETTING.trustProxy) === 'yes';
  const settings = {
    database: {
      uri: read(SETTING.uri),
      user: read(SETTING.user),
      password: read(SETTING.password),
      database: read(SETTING.database),
      dataFolder,
      startupWaitMs: read(SETTING.startupWait),
      connectionTimeoutMs: read(SETTING.connectionTimeout),
      queryTimeoutMs: read(SETTING.queryTimeout),
      terms: read(SETTING.terms),
    },
    server: read(SETTING.server),
    host,
    port: read(SETTING.port),
    takesDecisions: read(SETTING.decisions) === 'on',
    takesImports: takesImports(read(SETTING.imports), { host, publicUrl, trustsProxy }),
    public: {
      url: publicUrl,
      trustProxy: trustsProxy,
      allowedHosts: read(SETTING.allowedHosts),
      corsOrigins: read(SETTING.corsOrigins),
      embedOrigins: read(SETTING.embedOrigins),
      exportOrigin: read(SETTING.exportOrigin),
    },
    storedQueries: {
      folder: folderOf(read(SETTING.queries), folder),
      isOnly: read(SETTING.queriesOnly) === 'on',
    },
    imports: {
      uploads: folderOf(read(SETTING.uploads), folder) ?? join(dataFolder, 'uploads'),
      maxBytes: read(SETTING.maxUpload),
      maxUnpacked: read(SETTING.maxUnpacked),
      maxRecords: read(SETTING.maxRecords),
      maxWaiting: read(SETTING.maxWaitingImports),
      timeoutMs: read(SETTING.importTimeout),
    },
    explains: read(SETTING.explain) === 'on',
    logLevel: read(SETTING.logLevel),
    limits: {
      maxBody: read(SETTING.maxBody),
      maxDepth: read(SETTING.maxDepth),
      maxComplexity: read(SETTING.maxComplexity),
      maxFirst: read(SETTING.maxFirst),
      requestTimeoutMs: read(SETTING.requestTimeout),
    },
  };
  if (faults.length > 0) {
    throw new SettingsError(faults);
  }
  return settings;
}

function folderOf(path: string, folder: string): string | null {
  return path === '' ? null : resolve(folder, path);
}

/** The value of a setting as text: an empty variable counts as a missing one. */
export function textOf(setting: Setting<unknown>, environment: Environment): string {
  const found = environment[setting.name] ?? '';
  const text = setting.secret ? found : found.trim();
  return text === '' ? setting.default : text;
}

/** Goes on with the default after a fault, so that one run names every fault. */
function readOne<Value>(
  setting: Setting<Value>,
  environment: Environment,
  faults: SettingFault[],
): Value {
  const text = textOf(setting, environment);
  const result = setting.schema.safeParse(text);
  if (result.success) {
    return result.data;
  }
  const found = setting.secret ? 'not usable' : `"${withoutCredentials(text)}"`;
  faults.push({ name: setting.name, found, allowed: setting.allowed });
  return setting.schema.parse(setting.default);
}
