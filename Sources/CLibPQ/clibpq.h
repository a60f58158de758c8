#ifndef CLIBPQ_H
#define CLIBPQ_H

#include <postgresql/libpq-fe.h>

// Nothing of what the server says by the way goes to standard error: the screen is drawn there.
static inline void clibpq_ignore(void *context, const PGresult *result) {
  (void)context;
  (void)result;
}

static inline void clibpq_silence(PGconn *connection) { PQsetNoticeReceiver(connection, clibpq_ignore, 0); }

#endif
