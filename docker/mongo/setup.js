// Makes of a server that has just started the store of docker-compose.yml: a replica set, an administrator, the roles, and a user for each side. It is
// run at every start, from within the container, and changes nothing where all is there.

const secret = (name) => require('fs').readFileSync('/secrets/store/' + name, 'utf8');
// What is loaded further down shares the names of this script
const users = db.getSiblingDB('admin');

// As long as there is no user, whoever comes from the machine itself may form the set and name the first one, and nothing else
if (!users.hello().setName) {
  rs.initiate({ _id: 'rs0', members: [{ _id: 0, host: 'mongo:27017' }] });
}
while (!users.hello().isWritablePrimary) {
  sleep(200);
}
try {
  users.createUser({ user: 'administrator', pwd: secret('administrator'), roles: ['root'] });
} catch (e) {
  if (e.codeName !== 'Unauthorized') throw e; // there is one
}
users.auth('administrator', secret('administrator'));

load('/setup/roles.js');

for (const side of ['command-side', 'query-side']) {
  const user = { pwd: secret(side), roles: ['running-record-' + side] };
  if (users.getUser(side)) {
    users.updateUser(side, user);
  } else {
    users.createUser({ user: side, ...user });
  }
}
