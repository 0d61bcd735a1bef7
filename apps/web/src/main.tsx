import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { WebApp } from './app/web-app.js';
import './app/global.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <WebApp />
  </StrictMode>,
);
