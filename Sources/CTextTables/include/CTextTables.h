#ifndef CTEXTTABLES_H
#define CTEXTTABLES_H
#endif
