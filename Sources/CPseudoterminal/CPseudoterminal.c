#include "CPseudoterminal.h"
