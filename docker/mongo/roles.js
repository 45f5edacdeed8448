// Who may do what in MongoDB, and the indexes that neither side is allowed to make. An administrator runs it, as often as they like, before a side is
// started for the first time and with each new version:
//
//   mongosh 'mongodb://db1,db2,db3/admin?replicaSet=rs0' --username ADMINISTRATOR --file docker/mongo/roles.js
//
// LOG_DATABASE and VIEWS_DATABASE in the environment name other databases.

const LOG = process.env.LOG_DATABASE || 'running-record';
const VIEWS = process.env.VIEWS_DATABASE || LOG + '-views';

const on = (database, collection, ...actions) => ({ resource: { db: database, collection }, actions });

// Whoever is to make an index may also make one that removes after some time what it lists. So a side may look which there are, and no more.
const READ = ['find', 'listIndexes'];
// Of a log both sides learn at once when something was added
const FOLLOW = [...READ, 'changeStream'];

const ROLES = {
  'running-record-command-side': {
    privileges: [
      on(LOG, 'commits', ...FOLLOW, 'insert'),
      on(LOG, 'looks', ...FOLLOW, 'insert'),
      on(LOG, 'documents.files', ...READ, 'insert'),
      on(LOG, 'documents.chunks', ...READ, 'insert'),
      // States of records to go on from. They are replaced and cleared away, and made anew from the log where they are missing
      on(LOG, 'snapshots', ...READ, 'insert', 'update', 'remove', 'createIndex'),
      // A restore looks whether there are views of a log that is gone
      on(VIEWS, 'tokens', 'find'),
      on(VIEWS, 'generations', 'find'),
    ],
    roles: [],
  },
  'running-record-query-side': {
    privileges: [
      on(LOG, 'commits', ...FOLLOW),
      // Who looked at what is written by the side that shows it
      on(LOG, 'looks', ...FOLLOW, 'insert'),
      on(LOG, 'documents.files', ...READ),
      on(LOG, 'documents.chunks', ...READ),
    ],
    // The collections of views come and go with their generations, and no privilege can name collections by their beginning
    roles: [{ role: 'readWrite', db: VIEWS }],
  },
};

const admin = db.getSiblingDB('admin');
for (const [role, may] of Object.entries(ROLES)) {
  if (admin.getRole(role)) {
    admin.updateRole(role, may);
  } else {
    admin.createRole({ role, ...may });
  }
}

// As the sides would make them where nobody keeps them from it
const log = db.getSiblingDB(LOG);
for (const commits of ['commits', 'looks']) {
  log.getCollection(commits).createIndex({ keys: 1 }, { unique: true });
  log.getCollection(commits).createIndex({ key: 1 }, { unique: true, sparse: true });
}
log.getCollection('documents.files').createIndex({ filename: 1, uploadDate: 1 });
log.getCollection('documents.chunks').createIndex({ files_id: 1, n: 1 }, { unique: true });
